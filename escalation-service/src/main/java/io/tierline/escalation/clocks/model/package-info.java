/** A ticket's clocks as this service keeps them, and how events become facts and outcomes become events. Pure. */
@NullMarked
package io.tierline.escalation.clocks.model;

import org.jspecify.annotations.NullMarked;
