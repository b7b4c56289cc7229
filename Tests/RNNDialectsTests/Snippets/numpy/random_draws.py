import numpy as np
np.random.seed(42)
print(np.random.rand(3), np.random.randn(2,2), np.random.randint(0,100,5), np.random.randint(5), np.random.random(2), np.random.uniform(-1,1,3))
print(np.random.normal(0,2,3), np.random.choice(5,3), np.random.choice([10,20,30],2,replace=False), np.random.permutation(5), np.random.choice(5,3,p=[.1,.2,.3,.2,.2]))
x=[1,2,3,4,5]; np.random.shuffle(x); print(x)
a=np.arange(6).reshape(3,2); np.random.shuffle(a); print(a)
for f in ["exponential(2.0,3)","standard_gamma(0.5,3)","gamma(2.5,1.5,3)","beta(0.5,0.7,3)","beta(2,3,3)","chisquare(3,3)","f(2,3,3)","standard_t(4,3)","standard_cauchy(3)","laplace(0,1,3)","gumbel(0,1,3)","logistic(0,1,3)","pareto(2,3)","weibull(2,3)","power(2,3)","rayleigh(1,3)","triangular(0,1,3,3)","wald(1,2,3)","vonmises(0,4,3)","vonmises(1,0.5,3)","poisson(3,5)","poisson(50,5)","binomial(10,.5,5)","binomial(1000,.3,5)","binomial(100,.7,5)","negative_binomial(3,.5,5)","geometric(.3,5)","geometric(.6,5)","zipf(2.5,5)","logseries(.7,5)","multinomial(20,[.2,.3,.5])","dirichlet([1,2,3])","lognormal(0,1,3)","standard_normal(3)","random_sample(2)","standard_exponential(2)"]:
    np.random.seed(7)
    n,args=f.split('(',1)
    vals=args[:-1]
    print(f, getattr(np.random,n)(*[float(v) if '.' in v else int(v) for v in vals.split(',')] if '[' not in vals else ((20,[.2,.3,.5]) if n=='multinomial' else ([1,2,3],))))
    print(np.random.rand())
rs=np.random.RandomState(3); print(rs.randint(1<<31), rs.rand(2), rs.randint(0,256,5,dtype=np.uint8), rs.randint(0,2,5,dtype=bool), rs.uniform([0,10],[1,20]))
np.random.seed([1,2,3]); print(np.random.rand(2))
rng=np.random.default_rng(42)
print(rng, rng.random(3), rng.integers(0,10,5), rng.integers(10), repr(rng.integers(10)), rng.standard_normal(5), rng.normal(1,2,3), rng.uniform(0,5,2), rng.permutation(6), rng.choice(10,4,replace=False), rng.choice([1,2,3],5), rng.choice(5,3,p=[.1,.2,.3,.2,.2]))
y=list(range(8)); rng.shuffle(y); print(y)
print(rng.standard_normal(3000).sum(), rng.standard_exponential(3000).sum(), rng.integers(0,2**40,3), rng.integers(0,255,5,dtype=np.uint8), rng.random(3,dtype=np.float32), rng.integers(1,6,5,endpoint=True))
for n,args in [("exponential",(2.,3)),("gamma",(2.5,1.,3)),("beta",(2,3,3)),("poisson",(3,5)),("poisson",(50,5)),("binomial",(10,.5,5)),("binomial",(1000,.3,5)),("geometric",(.3,3)),("geometric",(.2,5)),("rayleigh",(1,3)),("pareto",(2,3)),("power",(2,3)),("weibull",(2,3)),("standard_t",(4,3)),("chisquare",(2,3)),("laplace",(0,1,3)),("gumbel",(0,1,3)),("logistic",(0,1,3)),("lognormal",(0,1,3)),("triangular",(0,1,3,3)),("wald",(1,2,3)),("vonmises",(0,4,3)),("zipf",(2.5,5)),("logseries",(.7,5)),("standard_cauchy",(3,)),("f",(2,3,3)),("negative_binomial",(3,.5,5)),("dirichlet",([1,2,3],)),("multinomial",(20,[.2,.3,.5])),("standard_gamma",(.5,3)),("beta",(.5,.7,3))]:
    g=np.random.default_rng(5)
    print(n, getattr(g,n)(*args), g.random())
np.random.seed(1); print(np.random.multivariate_normal([0,1],[[2,.5],[.5,1]],3))
print(np.random.default_rng(1).multivariate_normal([0,1],[[2,.5],[.5,1]],2), np.random.default_rng([1,2]).random(), np.random.default_rng(2**70).random(), np.random.Generator(np.random.PCG64(3)).random())
for f in [lambda: np.random.seed(-1), lambda: np.random.randint(5,5), lambda: np.random.normal(0,-1), lambda: np.random.choice(3,5,replace=False), lambda: np.random.randint(0), lambda: np.random.poisson(-1), lambda: np.random.choice([]), lambda: np.random.choice(3,p=[.5,.5]), lambda: np.random.choice(2,p=[.5,.6])]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
