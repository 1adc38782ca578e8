/** What the live services do is what the simulation says. */
@NullMarked
package io.tierline.systemtests.live;

import org.jspecify.annotations.NullMarked;
