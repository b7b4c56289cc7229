# ---
# title: A text classifier in Keras 1
# goal: run an early Keras example as it was printed
# seed: 42
# ---

# %% [markdown]
# The second seed is a page in Russian about recurrent networks in Keras 1: what they are for, what they cost, and one
# whole example, which learns from reviews of films whether they praise or blame. Names of Keras 1 (`nb_words`,
# `dropout_W`, `nb_epoch`) are taken as what they are called today.
#
# The reviews beside this session, `imdb.npz`, are made up, few and short, in the format of the real ones. Without that
# file the real ones are read from Keras' own cache.

# %% the whole example
# Импорты
import numpy as np
from keras.preprocessing import sequence
from keras.models import Sequential
from keras.layers import Dense, Activation, Embedding
from keras.layers import LSTM
from keras.datasets import imdb

# Устанавливаем seed для обеспечения повторяемости результатов
np.random.seed(42)
# Указываем количество слов из частотного словаря, которое будет использоваться (отсортированы по частоте использования)
max_features = 5000
# Загружаем данные (датасет IMDB содержит 25000 рецензий на фильмы с правильным ответом для обучения и 25000 рецензий на фильмы с правильным ответом для тестирования)
(X_train, y_train), (X_test, y_test) = imdb.load_data(nb_words = max_features)
# Устанавливаем максимальную длину рецензий в словах, чтобы они все были одной длины
maxlen = 80
# Заполняем короткие рецензии пробелами, а длинные обрезаем
X_train = sequence.pad_sequences(X_train, maxlen = maxlen)
X_test = sequence.pad_sequences(X_test, maxlen = maxlen)
# Создаем модель последовательной сети
model = Sequential()
# Добавляем слой для векторного представления слов (5000 слов, каждое представлено вектором из 32 чисел, отключаем входной сигнал с вероятностью 20% для предотвращения переобучения)
model.add(Embedding(max_features, 32, dropout = 0.2))
# Добавляем слой долго-краткосрочной памяти (100 элементов для долговременного хранения информации, отключаем входной сигнал с вероятностью 20%, отключаем рекуррентный сигнал с вероятностью 20%)
model.add(LSTM(100, dropout_W = 0.2, dropout_U = 0.2))
# Добавляем полносвязный слой из 1 элемента для классификации, в качестве функции активации будем использовать сигмоидальную функцию
model.add(Dense(1, activation = 'sigmoid'))
# Компилируем модель нейронной сети
model.compile(loss = 'binary_crossentropy', optimizer = 'adam', metrics = ['accuracy'])
# Обучаем нейронную сеть (данные для обучения, ответы к данным для обучения, количество рецензий после анализа которого будут изменены веса, число эпох обучения, тестовые данные, показывать progress bar или нет)
model.fit(X_train, y_train, batch_size = 64, nb_epoch = 7, validation_data = (X_test, y_test), verbose = 1)
# Проверяем качество обучения на тестовых данных (если есть данные, которые не участвовали в обучении, лучше использовать их, но в нашем случае таковых нет)
scores = model.evaluate(X_test, y_test, batch_size = 64)
print('Точность на тестовых данных: %.2f%%' % (scores[1] * 100))
#> Epoch 1/7
#> 1/1 ━━━━━━━━━━━━━━━━━━━━ .../step - accuracy: 0.4667 - loss: 0.6931 - val_accuracy: 0.4667 - val_loss: 0.6948
#> Epoch 2/7
#> 1/1 ━━━━━━━━━━━━━━━━━━━━ .../step - accuracy: 0.5833 - loss: 0.6917 - val_accuracy: 0.4667 - val_loss: 0.6960
#> Epoch 3/7
#> 1/1 ━━━━━━━━━━━━━━━━━━━━ .../step - accuracy: 0.5833 - loss: 0.6883 - val_accuracy: 0.4667 - val_loss: 0.6973
#> Epoch 4/7
#> 1/1 ━━━━━━━━━━━━━━━━━━━━ .../step - accuracy: 0.5833 - loss: 0.6856 - val_accuracy: 0.4667 - val_loss: 0.6990
#> Epoch 5/7
#> 1/1 ━━━━━━━━━━━━━━━━━━━━ .../step - accuracy: 0.5833 - loss: 0.6861 - val_accuracy: 0.4667 - val_loss: 0.7011
#> Epoch 6/7
#> 1/1 ━━━━━━━━━━━━━━━━━━━━ .../step - accuracy: 0.5833 - loss: 0.6822 - val_accuracy: 0.4667 - val_loss: 0.7040
#> Epoch 7/7
#> 1/1 ━━━━━━━━━━━━━━━━━━━━ .../step - accuracy: 0.5833 - loss: 0.6767 - val_accuracy: 0.4667 - val_loss: 0.7081
#> 1/1 ━━━━━━━━━━━━━━━━━━━━ .../step - accuracy: 0.4667 - loss: 0.7081
#> Точность на тестовых данных: 46.67%

# %% [markdown]
# Its second half says what shape a signal has after each layer (“Изменение размерностей”): the number beside each line.

# %% how shapes change
from keras.layers import Dropout, BatchNormalization

model = Sequential()
model.add(Embedding( 200, 10, input_length= 1000))     # 1000 x 10
model.add(LSTM( 64, return_sequences= True))           # 1000 x 64
model.add(LSTM( 64, return_sequences= False))          # 64
model.add(Dropout( 0.5))                               # 64
model.add(BatchNormalization())                        # 64
model.add(Dense( 100, activation= "relu"))             # 100
model.add(Dropout( 0.5))                               # 100
model.add(Dense( 6, activation= 'softmax' ))           # 6

for layer in model.layers:
    print(layer.name, layer.output.shape[1:])
#> embedding_1 (1000, 10)
#> lstm_1 (1000, 64)
#> lstm_2 (64,)
#> dropout (64,)
#> batch_normalization (64,)
#> dense_1 (100,)
#> dropout_1 (100,)
#> dense_2 (6,)

# %% the same as a table
model.summary()
#> Model: "sequential_1"
#> ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━┓
#> ┃ Layer (type)                    ┃ Output Shape           ┃       Param # ┃
#> ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━┩
#> │ embedding_1 (Embedding)         │ (None, 1000, 10)       │         2,000 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ lstm_1 (LSTM)                   │ (None, 1000, 64)       │        19,200 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ lstm_2 (LSTM)                   │ (None, 64)             │        33,024 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ dropout (Dropout)               │ (None, 64)             │             0 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ batch_normalization             │ (None, 64)             │           256 │
#> │ (BatchNormalization)            │                        │               │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ dense_1 (Dense)                 │ (None, 100)            │         6,500 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ dropout_1 (Dropout)             │ (None, 100)            │             0 │
#> ├─────────────────────────────────┼────────────────────────┼───────────────┤
#> │ dense_2 (Dense)                 │ (None, 6)              │           606 │
#> └─────────────────────────────────┴────────────────────────┴───────────────┘
#>  Total params: 61,586 (240.57 KB)
#>  Trainable params: 61,458 (240.07 KB)
#>  Non-trainable params: 128 (512.00 B)
