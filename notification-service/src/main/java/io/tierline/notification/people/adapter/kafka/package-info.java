/** The directory, as it comes in. */
@NullMarked
package io.tierline.notification.people.adapter.kafka;

import org.jspecify.annotations.NullMarked;
