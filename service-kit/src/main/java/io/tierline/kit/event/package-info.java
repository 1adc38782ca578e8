/** Events on their way out: drafts that deciders return, and the envelopes made of them. */
@NullMarked
package io.tierline.kit.event;

import org.jspecify.annotations.NullMarked;
