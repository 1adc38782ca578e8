/** The calling ladder, call by call. */
@NullMarked
package io.tierline.notification.paging.model;

import org.jspecify.annotations.NullMarked;
