/** Mail over SMTP. */
@NullMarked
package io.tierline.notification.delivery.adapter.smtp;

import org.jspecify.annotations.NullMarked;
