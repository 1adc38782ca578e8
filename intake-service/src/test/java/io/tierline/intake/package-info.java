@NullMarked
package io.tierline.intake;

import org.jspecify.annotations.NullMarked;
