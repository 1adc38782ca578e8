/** The service as a whole: its house rules, and its life with broker, database, mail server and phone. */
@NullMarked
package io.tierline.notification;

import org.jspecify.annotations.NullMarked;
