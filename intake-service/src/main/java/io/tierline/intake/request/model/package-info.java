/** A request and its one answer. */
@NullMarked
package io.tierline.intake.request.model;

import org.jspecify.annotations.NullMarked;
