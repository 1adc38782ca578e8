/** Tests of simulation and of the worked cases. */
@NullMarked
package io.tierline.policy.simulation;

import org.jspecify.annotations.NullMarked;
