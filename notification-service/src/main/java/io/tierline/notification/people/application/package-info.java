/** Keeps staff and the directory's people. */
@NullMarked
package io.tierline.notification.people.application;

import org.jspecify.annotations.NullMarked;
