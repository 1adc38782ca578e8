/** Answering a request once, in one transaction. */
@NullMarked
package io.tierline.intake.request.application;

import org.jspecify.annotations.NullMarked;
