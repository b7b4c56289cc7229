a = 1
b = 0
value = (a +
         a / b +
         2)
