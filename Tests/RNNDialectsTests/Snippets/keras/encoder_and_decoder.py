# An encoder and a decoder of characters, trained together and used apart.
import numpy as np, keras
latent_dim = 8
lines = ["go\tva", "hi\tsalut", "run\tcours", "who\tqui", "wow\tca alors"]
input_texts, target_texts, ic, tc = [], [], set(), set()
for line in lines:
    a, b = line.split("\t"); b = "\t" + b + "\n"; input_texts.append(a); target_texts.append(b); ic |= set(a); tc |= set(b)
input_characters = sorted(list(ic)); target_characters = sorted(list(tc))
num_encoder_tokens = len(input_characters); num_decoder_tokens = len(target_characters)
max_e = max([len(t) for t in input_texts]); max_d = max([len(t) for t in target_texts])
print("Number of samples:", len(input_texts)); print("Number of unique input tokens:", num_encoder_tokens); print("Number of unique output tokens:", num_decoder_tokens); print("Max sequence length for inputs:", max_e); print("Max sequence length for outputs:", max_d)
it = dict([(c, i) for i, c in enumerate(input_characters)]); tt = dict([(c, i) for i, c in enumerate(target_characters)])
e = np.zeros((len(lines), max_e, num_encoder_tokens), dtype="float32"); d = np.zeros((len(lines), max_d, num_decoder_tokens), dtype="float32"); t = np.zeros((len(lines), max_d, num_decoder_tokens), dtype="float32")
for i, (a, b) in enumerate(zip(input_texts, target_texts)):
    for k, c in enumerate(a): e[i, k, it[c]] = 1.0
    for k, c in enumerate(b):
        d[i, k, tt[c]] = 1.0
        if k > 0: t[i, k - 1, tt[c]] = 1.0
encoder_inputs = keras.Input(shape=(None, num_encoder_tokens)); encoder = keras.layers.LSTM(latent_dim, return_state=True)
encoder_outputs, state_h, state_c = encoder(encoder_inputs); encoder_states = [state_h, state_c]
decoder_inputs = keras.Input(shape=(None, num_decoder_tokens)); decoder_lstm = keras.layers.LSTM(latent_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = keras.layers.Dense(num_decoder_tokens, activation="softmax"); decoder_outputs = decoder_dense(decoder_outputs)
model = keras.Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
model.set_weights([np.sin(np.arange(int(np.prod(w.shape))) * .7).reshape(w.shape) * .3 for w in model.get_weights()])
h = model.fit([e, d], t, batch_size=4, epochs=2, validation_split=0.2, verbose=0, shuffle=False); print({k: [round(x, 3) for x in v] for k, v in sorted(h.history.items())})
model.summary()
encoder_inputs = model.input[0]; encoder_outputs, state_h_enc, state_c_enc = model.layers[2].output
encoder_states = [state_h_enc, state_c_enc]; encoder_model = keras.Model(encoder_inputs, encoder_states)
decoder_inputs = model.input[1]; dh = keras.Input(shape=(latent_dim,)); dc = keras.Input(shape=(latent_dim,)); dsi = [dh, dc]
decoder_lstm = model.layers[3]; decoder_outputs, h2, c2 = decoder_lstm(decoder_inputs, initial_state=dsi); ds = [h2, c2]
decoder_dense = model.layers[4]; decoder_outputs = decoder_dense(decoder_outputs); decoder_model = keras.Model([decoder_inputs] + dsi, [decoder_outputs] + ds)
rt = dict((i, c) for c, i in tt.items())
def decode_sequence(s):
    states_value = encoder_model.predict(s, verbose=0); target_seq = np.zeros((1, 1, num_decoder_tokens)); target_seq[0, 0, tt["\t"]] = 1.0; out = ""
    while True:
        output_tokens, h, c = decoder_model.predict([target_seq] + states_value, verbose=0)
        k = np.argmax(output_tokens[0, -1, :]); ch = rt[k]; out += ch
        if ch == "\n" or len(out) > max_d: break
        target_seq = np.zeros((1, 1, num_decoder_tokens)); target_seq[0, 0, k] = 1.0; states_value = [h, c]
    return out
for i in range(2): print("-"); print("Input sentence:", input_texts[i]); print("Decoded sentence:", repr(decode_sequence(e[i:i + 1])))
encoder_model.summary(); decoder_model.summary()
