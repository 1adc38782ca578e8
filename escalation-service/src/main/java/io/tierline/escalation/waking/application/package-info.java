/** Use cases: waking tickets that are due, and those whose wake-up was lost. */
@NullMarked
package io.tierline.escalation.waking.application;

import org.jspecify.annotations.NullMarked;
