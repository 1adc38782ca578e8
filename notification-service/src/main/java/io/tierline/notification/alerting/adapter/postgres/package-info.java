/** Tickets' folders in the database. */
@NullMarked
package io.tierline.notification.alerting.adapter.postgres;

import org.jspecify.annotations.NullMarked;
