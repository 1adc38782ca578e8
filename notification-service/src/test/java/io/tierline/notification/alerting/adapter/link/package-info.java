/** Links that cannot be forged. */
@NullMarked
package io.tierline.notification.alerting.adapter.link;

import org.jspecify.annotations.NullMarked;
