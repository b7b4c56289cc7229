// libedit: its setters are variadic, so each one that is used has a typed wrapper here.
#ifndef RNN_EDITLINE_SHIM_H
#define RNN_EDITLINE_SHIM_H
#include <histedit.h>
#endif
