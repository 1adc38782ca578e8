/** What nobody holds, under the policies as they are shipped. */
@NullMarked
package io.tierline.notification.people.model;

import org.jspecify.annotations.NullMarked;
