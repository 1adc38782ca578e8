/** Staff, as operators keep it. */
@NullMarked
package io.tierline.notification.people.adapter.rest;

import org.jspecify.annotations.NullMarked;
