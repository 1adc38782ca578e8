/** Who is asking: the caller that a token names. */
@NullMarked
package io.tierline.kit.auth;

import org.jspecify.annotations.NullMarked;
