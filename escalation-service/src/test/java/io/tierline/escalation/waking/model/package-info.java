/** Tests of wake-ups, without broker and database. */
@NullMarked
package io.tierline.escalation.waking.model;

import org.jspecify.annotations.NullMarked;
