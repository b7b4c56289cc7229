// OpenBLAS: products (cblas) and the LAPACK inside it, under its Fortran symbols.
#ifndef RNN_OPENBLAS_SHIM_H
#define RNN_OPENBLAS_SHIM_H
#include <cblas.h>
#include <stdint.h>
#endif
