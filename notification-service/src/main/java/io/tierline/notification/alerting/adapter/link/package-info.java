/** The signed links in mails by which an alert is taken. */
@NullMarked
package io.tierline.notification.alerting.adapter.link;

import org.jspecify.annotations.NullMarked;
