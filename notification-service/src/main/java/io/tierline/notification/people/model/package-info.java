/** Who works here and who holds which role: staff, named TAMs, and the order of calling. */
@NullMarked
package io.tierline.notification.people.model;

import org.jspecify.annotations.NullMarked;
