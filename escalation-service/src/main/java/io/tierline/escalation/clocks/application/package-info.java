/** The use case of the clocks: deciding about every fact and wake-up. */
@NullMarked
package io.tierline.escalation.clocks.application;

import org.jspecify.annotations.NullMarked;
