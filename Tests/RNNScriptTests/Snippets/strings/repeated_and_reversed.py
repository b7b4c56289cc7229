# Repeated texts have the right length, and strides go both ways.
for t in ('a','ab','é','','abc'*7):
    for n in (0,1,2,3,5,8,15,16,17,40): 
        r = t*n
        assert len(r)==len(t)*n and r.count(t or 'x') == (n if t and t!='abc'*7 else r.count(t or 'x')), (t,n)
    print(('x'+t)*9, (t*5)[::-1], (t*5)[::2], (t*6)[10:2:-3])
