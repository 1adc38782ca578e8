/** A ticket as people read it: facts of intake, outcomes of the other services. */
@NullMarked
package io.tierline.intake.view.model;

import org.jspecify.annotations.NullMarked;
