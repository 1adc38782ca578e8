/** Tests of loading. */
@NullMarked
package io.tierline.policy.loader;

import org.jspecify.annotations.NullMarked;
