/** What mails need to know of a ticket. */
@NullMarked
package io.tierline.notification.ticket.model;

import org.jspecify.annotations.NullMarked;
