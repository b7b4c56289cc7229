// libedit: its setters are variadic, so each one that is used has a typed wrapper here.
#ifndef RNN_EDITLINE_SHIM_H
#define RNN_EDITLINE_SHIM_H

#include <histedit.h>
#include <stdio.h>

typedef int (*rnne_getchar)(EditLine *, wchar_t *);
typedef unsigned char (*rnne_function)(EditLine *, int);

static inline int rnne_set_int(EditLine *el, int option, int value) { return el_set(el, option, value); }
static inline int rnne_set_text(EditLine *el, int option, const char *value) { return el_set(el, option, value); }
static inline int rnne_set_client(EditLine *el, void *data) { return el_set(el, EL_CLIENTDATA, data); }
static inline void *rnne_client(EditLine *el) {
  void *data = NULL;
  el_get(el, EL_CLIENTDATA, &data);
  return data;
}
static inline int rnne_set_getchar(EditLine *el, rnne_getchar get) { return el_set(el, EL_GETCFN, get); }
static inline int rnne_add(EditLine *el, const char *name, const char *help, rnne_function function) {
  return el_set(el, EL_ADDFN, name, help, function);
}
static inline int rnne_bind(EditLine *el, const char *key, const char *function) {
  return el_set(el, EL_BIND, key, function, NULL);
}
// In the command map of vi.
static inline int rnne_bind_alternate(EditLine *el, const char *key, const char *function) {
  return el_set(el, EL_BIND, "-a", key, function, NULL);
}
static inline int rnne_set_history(EditLine *el, History *h) { return el_set(el, EL_HIST, history, h); }
static inline const char *rnne_editor(EditLine *el) {
  const char *name = NULL;
  el_get(el, EL_EDITOR, &name);
  return name;
}

static inline int rnne_history_size(History *h, int size) {
  HistEvent event;
  return history(h, &event, H_SETSIZE, size);
}
static inline int rnne_history_unique(History *h, int on) {
  HistEvent event;
  return history(h, &event, H_SETUNIQUE, on);
}
static inline int rnne_history_enter(History *h, const char *text) {
  HistEvent event;
  return history(h, &event, H_ENTER, text);
}
static inline int rnne_history_load(History *h, const char *path) {
  HistEvent event;
  return history(h, &event, H_LOAD, path);
}
static inline int rnne_history_save(History *h, const char *path) {
  HistEvent event;
  return history(h, &event, H_SAVE, path);
}
// The newest entry, or the next older one; NULL past the oldest.
static inline const char *rnne_history_text(History *h, int first) {
  HistEvent event;
  return history(h, &event, first ? H_FIRST : H_NEXT) < 0 ? NULL : event.str;
}

#endif
