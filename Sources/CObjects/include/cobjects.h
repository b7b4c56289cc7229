// What the memory of the language needs and Swift cannot say: a variable of the thread, and how many references an
// object has.
#ifndef RNN_COBJECTS_H
#define RNN_COBJECTS_H

#include <stddef.h>

extern _Thread_local void *_Nullable rnno_heap_of_thread;
extern size_t swift_retainCount(const void *_Nonnull object);

// The heap that containers made by this thread belong to; NULL outside of a run.
static inline void *_Nullable rnno_heap(void) { return rnno_heap_of_thread; }
static inline void rnno_set_heap(void *_Nullable heap) { rnno_heap_of_thread = heap; }

// How many strong references a Swift object has; nothing is retained to find out.
static inline size_t rnno_reference_count(const void *_Nonnull object) { return swift_retainCount(object); }

// Gives the memory back to the system that was freed and still lies with the allocator.
void rnno_trim(void);

#endif
