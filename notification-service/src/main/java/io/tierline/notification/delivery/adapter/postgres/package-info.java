/** The queue of notifications, and their outcomes, in the database. */
@NullMarked
package io.tierline.notification.delivery.adapter.postgres;

import org.jspecify.annotations.NullMarked;
