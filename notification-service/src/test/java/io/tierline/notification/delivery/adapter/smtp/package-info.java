/** Mails as they leave. */
@NullMarked
package io.tierline.notification.delivery.adapter.smtp;

import org.jspecify.annotations.NullMarked;
