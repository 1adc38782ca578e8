/** Who works here and who holds which role: staff, those whom customers name, and the order of calling. */
@NullMarked
package io.tierline.notification.people.model;

import org.jspecify.annotations.NullMarked;
