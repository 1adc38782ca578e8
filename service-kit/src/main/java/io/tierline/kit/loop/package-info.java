/** Loops of plain sequential code on threads of their own, which survive outages and stop cleanly. */
@NullMarked
package io.tierline.kit.loop;

import org.jspecify.annotations.NullMarked;
