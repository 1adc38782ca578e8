/** Who is told and paged about a ticket: plain decisions over the ticket's folder. */
@NullMarked
package io.tierline.notification.alerting.model;

import org.jspecify.annotations.NullMarked;
