/** A phone that rings on a page: it shows and speaks what is said and takes key presses. */
@NullMarked
package io.tierline.localstack.phone;

import org.jspecify.annotations.NullMarked;
