/** What would happen: the same decisions as live, over a timeline that somebody imagines. */
@NullMarked
package io.tierline.policy.simulation;

import org.jspecify.annotations.NullMarked;
