/** Mails and spoken texts, word by word. */
@NullMarked
package io.tierline.notification.delivery.adapter.template;

import org.jspecify.annotations.NullMarked;
