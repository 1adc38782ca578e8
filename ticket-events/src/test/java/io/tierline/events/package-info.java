@NullMarked
package io.tierline.events;

import org.jspecify.annotations.NullMarked;
