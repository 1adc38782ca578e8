/** What all requests of this API have in common: keys, versions, answers, and how texts must look. */
@NullMarked
package io.tierline.intake.request.adapter.rest;

import org.jspecify.annotations.NullMarked;
