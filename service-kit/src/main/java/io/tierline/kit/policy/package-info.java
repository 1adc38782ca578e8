/** The support programmes that a service knows: its files, and the versions that others published. */
@NullMarked
package io.tierline.kit.policy;

import org.jspecify.annotations.NullMarked;
