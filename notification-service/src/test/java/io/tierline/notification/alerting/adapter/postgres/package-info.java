/** What is kept of tickets. */
@NullMarked
package io.tierline.notification.alerting.adapter.postgres;

import org.jspecify.annotations.NullMarked;
