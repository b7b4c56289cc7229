for limit in (2, 9):
    for n in range(5):
        if n == limit:
            print('broke at', n)
            break
    else:
        print('no break')
while False:
    pass
else:
    print('else of while')
{}['missing']
