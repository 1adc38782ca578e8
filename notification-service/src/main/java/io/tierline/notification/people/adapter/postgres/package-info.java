/** People in the database. */
@NullMarked
package io.tierline.notification.people.adapter.postgres;

import org.jspecify.annotations.NullMarked;
