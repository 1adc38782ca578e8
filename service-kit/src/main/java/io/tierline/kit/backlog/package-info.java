/** What waits for the service's consumer group: its measure, and whether the facts on {@code tickets} have been caught up with. */
@NullMarked
package io.tierline.kit.backlog;

import org.jspecify.annotations.NullMarked;
