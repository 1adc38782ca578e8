/** Mails and spoken texts in Japanese and English, as plain text templates. */
@NullMarked
package io.tierline.notification.delivery.adapter.template;

import org.jspecify.annotations.NullMarked;
