# %%
# %show state 80x24
# %show state 80x24 ascii
# %show state 120x40
# %show state 120x40 ascii
# %show gates 80x24
# %show gates 80x24 ascii
# %show gates 120x40
# %show gates 120x40 ascii
# %show loss 80x24
# %show loss 80x24 ascii
# %show loss 120x40
# %show loss 120x40 ascii
# %show phase 80x24
# %show phase 80x24 ascii
# %show phase 120x40
# %show phase 120x40 ascii
# %show gradient 80x24
# %show gradient 80x24 ascii
# %show gradient 120x40
# %show gradient 120x40 ascii
# %show spectrum 80x24
# %show spectrum 80x24 ascii
# %show spectrum 120x40
# %show spectrum 120x40 ascii
# %show weights 80x24
# %show weights 80x24 ascii
# %show weights 120x40
# %show weights 120x40 ascii
# %show text 80x24
# %show text 80x24 ascii
# %show text 120x40
# %show text 120x40 ascii
# %show figure 80x24
# %show figure 80x24 ascii
# %show figure 120x40
# %show figure 120x40 ascii
