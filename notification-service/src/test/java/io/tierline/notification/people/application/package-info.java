/** What is shown of vacant roles. */
@NullMarked
package io.tierline.notification.people.application;

import org.jspecify.annotations.NullMarked;
