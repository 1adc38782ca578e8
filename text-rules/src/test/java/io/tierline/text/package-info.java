/** Tests of text rules. */
@NullMarked
package io.tierline.text;

import org.jspecify.annotations.NullMarked;
