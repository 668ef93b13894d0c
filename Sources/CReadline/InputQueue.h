/* What the other files of the shim may do with the queue. */
#ifndef INPUT_QUEUE_H
#define INPUT_QUEUE_H

#include "CReadline.h"

/* Takes the first byte, or -1. */
int queue_next(void);
/* Puts a byte before the first one. */
void queue_put_back(uint8_t byte);

#endif
