@NullMarked
package io.tierline.localstack.seed;

import org.jspecify.annotations.NullMarked;
