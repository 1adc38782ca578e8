/** Reading tickets, and folding the other services' events into what is read. */
@NullMarked
package io.tierline.intake.view.application;

import org.jspecify.annotations.NullMarked;
