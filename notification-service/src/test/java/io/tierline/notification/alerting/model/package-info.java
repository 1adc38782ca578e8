/** Who is told and paged, event by event. */
@NullMarked
package io.tierline.notification.alerting.model;

import org.jspecify.annotations.NullMarked;
